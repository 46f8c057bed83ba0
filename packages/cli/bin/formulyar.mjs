#!/usr/bin/env node
// In the checkout the command builds itself first when something changed; an installed package runs what it brought.
import { existsSync } from "node:fs";

const inCheckout = new URL("../../../scripts/formulyar.mjs", import.meta.url);
const hasSources = existsSync(new URL("../src/main.ts", import.meta.url)) && existsSync(inCheckout);
await import(hasSources ? inCheckout.href : "../dist/main.js");
