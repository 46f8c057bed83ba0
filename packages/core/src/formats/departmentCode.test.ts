import { departmentCode } from "./departmentCode.ts";
import { testFormat } from "./formatCases.test.helper.ts";

testFormat(departmentCode, {
  valid: ["000-000", "740-001"],
  invalid: ["740001", "740-01", "74-0001"],
  typed: { "740001": "740-001", "740 001": "740-001", "74000": "74000" },
});
