import { z } from 'zod';

/** Identifiers are UUIDs of version 7, made by the engine's context. */
export const personId = z.uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;
export const departmentId = z.uuid().brand<'DepartmentId'>();
export type DepartmentId = z.infer<typeof departmentId>;
export const entryId = z.uuid().brand<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;
export const entryVersionId = z.uuid().brand<'EntryVersionId'>();
export type EntryVersionId = z.infer<typeof entryVersionId>;
export const learningId = z.uuid().brand<'LearningId'>();
export const templateId = z.uuid().brand<'TemplateId'>();
export const touchId = z.uuid().brand<'TouchId'>();
export type TouchId = z.infer<typeof touchId>;
export const promiseId = z.uuid().brand<'PromiseId'>();
export type PromiseId = z.infer<typeof promiseId>;
export const pauseId = z.uuid().brand<'PauseId'>();
export type PauseId = z.infer<typeof pauseId>;
export const importId = z.uuid().brand<'ImportId'>();
export type ImportId = z.infer<typeof importId>;
export const listId = z.uuid().brand<'ListId'>();
export type ListId = z.infer<typeof listId>;
export const ambitionId = z.uuid().brand<'AmbitionId'>();
export const stepId = z.uuid().brand<'StepId'>();
export type StepId = z.infer<typeof stepId>;
export const planId = z.uuid().brand<'PlanId'>();
export type PlanId = z.infer<typeof planId>;
