/** Nouns for what somebody said: "Orr's claim that …", "her pledge to …". */
export const cueNouns: ReadonlySet<string> = new Set(
  `claim claims statement statements comment comments remark remarks pledge pledges promise promises vow vows warning warnings
  argument arguments assertion assertions allegation allegations insistence announcement admission acknowledgment declaration
  contention prediction predictions denial reply response`.split(/\s+/),
);
