import { Route, Switch, useLocation } from "wouter";
import { FillRoute } from "./fill/FillRoute.tsx";
import { HomePage } from "./home/HomePage.tsx";
import { Layout } from "./shared/layout/Layout.tsx";
import { Announcer } from "./shared/page/announcer.tsx";
import { NotFound } from "./shared/page/NotFound.tsx";
import { useFocusOnNavigation } from "./shared/page/useFocusOnNavigation.ts";

/** The addresses of the application. They are stable: people keep bookmarks. */
export function App() {
  const [address] = useLocation();
  useFocusOnNavigation(address);
  return (
    <Announcer>
      <Layout>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/fill/:region/:form">
            {({ region, form }) => <FillRoute region={region} form={form} />}
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Layout>
    </Announcer>
  );
}
