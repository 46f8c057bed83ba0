export { type Migrated, type MigrationOptions, migrateRecord } from "./migrateRecord.ts";
export type {
  DefaultStep,
  MapStep,
  MigrationDefinition,
  MigrationStep,
  MoveStep,
  SplitStep,
} from "./migrationDefinition.ts";
