import { testFormat } from "../testing/formatCases.ts";
import { departmentCode } from "./departmentCode.ts";

testFormat(departmentCode, {
  valid: ["000-000", "740-001"],
  invalid: ["740001", "740-01", "74-0001"],
  typed: { "740001": "740-001", "740 001": "740-001", "74000": "74000" },
});
