import { z } from 'zod';
import { templateId } from '../domain/people/ids';
import { entryText } from './entry-text';
import { command, query } from './procedure';
import { storableText } from './storable-text';

const template = z.object({
  id: templateId,
  name: storableText.trim().min(1, 'Give it a name.').max(80, 'A name has 80 characters at most.'),
  /** Markdown; `{day}` stands for the day of the entry. */
  text: entryText
});
export type Template = z.infer<typeof template>;

export const templatesApi = {
  /** The person's own templates, by name. */
  listTemplates: query({ input: z.object({}), output: z.array(template), reads: ['template'] }),
  /** Keeps a template; one whose id is there is replaced. */
  saveTemplate: command({
    input: template.extend({ id: templateId.nullable() }),
    output: z.object({ id: templateId })
  }),
  /** Answers what was deleted, so that it can be saved again. @throws not-found */
  deleteTemplate: command({ input: z.object({ id: templateId }), output: template })
} as const;
