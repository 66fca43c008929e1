const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** First names that women and men have, whatever the tables count: they tell no gender. Lower case. */
export const eitherGender: ReadonlySet<string> = new Set(
  words(`adrian alex alexis ali andrea angel ariel ashley aubrey avery bailey beverly billie blair bobbie brett brooke cameron camille carey carol carroll
  casey charlie chris christian claire claude cory courtney dale dana daniele darcy darryl dominique drew dylan eden elliot ellis emerson erin evelyn
  finley florence frances frankie gabriele gail gale glenn hadley harley harper hayden hilary hunter ira jaime jackie jamie jan jayden jean jesse jessie
  jimmie jo jocelyn jody joey jordan joyce jude jules kelly kelsey kendall kennedy kerry kim kit kyle lane laurence lauren lee leigh leslie lesley lindsay
  lindsey loren logan london lou lynn mackenzie marion max mel meredith merrill michele mickey mo morgan nat nicky nicola noel paris parker pat payton
  peyton phoenix quinn rae reese regan rene riley robbie robin rory rowan ryan sacha sage sam sandy sasha scout shannon shawn shay shelby shelley shirley
  sidney simone skyler stacey stacy stevie sydney tatum taylor terry tony toby tracey tracy val valentine vivian wallis whitney yael
  hui jing jun lei li lin ling min ming ping qing rong shan wei wen xia xiang xiao xin yan yang yi ying yong yu yuan yue yun zhen
  hyun jae ji jin jung kyung min seung soo sung won woo young thanh anh minh linh`),
);
