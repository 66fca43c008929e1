/** Words that end a label before a colon which is nobody's word: "The Latest: ...", "Morning Briefing: ...". Lower case. */
export const headlineLabels: ReadonlySet<string> = new Set(
  `latest notice email briefing analysis opinion review watch video photos live breaking update updates factbox timeline explainer
  editorial letters correction exclusive gallery podcast quiz recap preview commentary obituary deaths results scores
  excerpt transcript story question questions answer background`.split(/\s+/),
);
