const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs by which a document or a body tells what it came to: "the report found that …", "a judge ruled that …". */
export const findingVerbs: ReadonlySet<string> = words(`
  found finds find ruled rules rule held shows showed show shown concluded concludes determined determines discovered decided
  established suggests suggested suggest indicates indicated revealed reveals
`);

/** What comes to a finding: papers and figures, and those who inquire or judge. */
export const finders: ReadonlySet<string> = words(`
  report reports study studies survey surveys poll polls polling analysis analyses review reviews audit audits inquiry inquiries investigation
  investigations inquest research paper papers data figures statistics records documents emails census trial trials test tests experiment
  experiments probe assessment
  court courts judge judges jury juries tribunal panel commission committee auditor auditors investigators inspectors researchers scientists
  regulator regulators arbitrator coroner watchdog ombudsman
`);
