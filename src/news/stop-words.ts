/** Words that say nothing of what a text is about; the marks of contractions and ordinals (`'s`, `th`) among them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if than then as at by for from in into of off on onto out over to up
upon with within without about above across after against along among around before behind below beneath beside between
beyond during per since through throughout till toward towards under until via while
i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them
their theirs themselves us one ones
am is are was were be been being do does did doing done have has had having will would shall should can could may might must
cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant hasnt havent hadnt
not no also too very just only own same such both each every any some all most more other another there here again once
who whom whose what which when where why how because however though although
s t d m re ve ll st nd rd th`.split(/\s+/),
);
