/** Things that people speak through: "issued a statement saying …" is said by who issued it. */
export const documents: ReadonlySet<string> = new Set(
  `statement statements letter letters email emails tweet tweets post posts interview interviews article memo message messages note
  release op-ed column speech video ad report press conference posting editorial essay`.split(/\s+/),
);
