export { messages } from "./messages.ts";
export { ErrorSummary, type ErrorSummaryProps } from "./parts/ErrorSummary.tsx";
export { ProblemList, type ProblemListProps } from "./parts/ProblemList.tsx";
export { TaskList, type TaskListProps } from "./parts/TaskList.tsx";
export { StatutoryForm, type StatutoryFormHandle, type StatutoryFormProps } from "./StatutoryForm.tsx";
export { createSchemaValidator } from "./schema/createSchemaValidator.ts";
export { projectSchema } from "./schema/projectSchema.ts";
export { type Evaluation, evaluate } from "./state/evaluate.ts";
export { type SectionStatus, sectionStatuses } from "./state/sectionStatus.ts";
