import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createApi } from "./api/index.ts";
import { browserStorage, createDraftStore } from "./shared/drafts/index.ts";
import { type Services, ServicesProvider } from "./shared/services.ts";
import "@formulyar/react/styles.css";
import "./styles/index.css";

const now = () => new Date();
const { storage, lasting } = browserStorage();
const services: Services = {
  api: createApi(window.fetch.bind(window)),
  drafts: createDraftStore(storage, now),
  storage,
  lasting,
  now,
};

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <ServicesProvider value={services}>
      <App />
    </ServicesProvider>,
  );
}
