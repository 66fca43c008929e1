/** What stands before a turn of a conversation and names nobody: `Q:`, `Moderator:`. Lower case. */
export const transcriptLabels: ReadonlySet<string> = new Set(
  'q a question answer moderator host interviewer presenter anchor reporter narrator audience voice caller operator speaker unidentified announcer'.split(
    ' ',
  ),
);
