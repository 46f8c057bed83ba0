// `npm test`: everything that CI asks for.
import "./check.mjs";
