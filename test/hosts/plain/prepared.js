import * as validators from "/form/validator.js";

const form = document.querySelector("formulyar-form");
const response = await fetch("/form/definition.json");
form.definition = await response.json();
form.validators = validators;
