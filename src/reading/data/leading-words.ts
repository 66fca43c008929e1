/** Verbs and adjectives whose subject is that of the infinitive or participle behind them: "seemed to say", "is likely to say", "began saying". */
export const leadingWords = `
  continue continues continued seem seems seemed appear appears appeared begin begins began begun start starts started refuse refuses refused
  decline declines declined fail fails failed try tries tried expect expects expected want wants wanted taken took takes go goes went gone going
  tend tends tended manage manages managed hope hopes hoped plan plans planned intend intends intended threaten threatens threatened used ought
  vow vows vowed agree agrees agreed offered need needs needed seek seeks sought dare dares dared choose chooses chose chosen decide decides
  decided prepare prepares prepared forced inclined compelled supposed set due sure certain bound apt likely unlikely able unable ready willing
  unwilling eager quick slow keen reluctant hesitant careful more less kept keep keeps stopped stop stops
`;
