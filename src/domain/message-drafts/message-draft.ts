/** Words offered for a message; the person changes and sends them by their own means. */
export interface MessageDraft {
  subject: string;
  body: string;
}
