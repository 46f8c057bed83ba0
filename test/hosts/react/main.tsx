import { createRoot } from "react-dom/client";
import "@formulyar/react/styles.css";
import "./host.css";
import { ApplicationPage } from "./ApplicationPage.tsx";
import { openForm } from "./openForm.ts";

const asked = new URLSearchParams(location.search);
const form = await openForm(asked.get("form") ?? "application", asked.get("region") ?? "chelyabinsk");
const place = document.querySelector("#root");
if (place) createRoot(place).render(<ApplicationPage form={form} />);
