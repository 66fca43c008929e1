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

/** Family names that stand before the given name in Chinese, Korean and Vietnamese names: what follows tells the gender, if anything. Lower case. */
export const familyFirst: ReadonlySet<string> = new Set(
  words(`ahn bae bai bao bui bo byun cai cao cha chae chan chang chen cheng cheung chi chiang chin cho choe choi chong chou chow chu chun chung cui dai dang deng ding dinh
  do doan dong du duan duong fan fang feng fu gan gao ge geng gong gu guan guo ha han hao he ho hong hou hu hua huang hui huynh huo hwang im jang jeon jeong
  ji jia jiang jiao jin jo joo ju jung kang kim ko kong koo kuo kwak kwok kwon lai lam lau lee lei leung li liang liao lin ling liu long lou lu luo luu luong
  ma mai mao mei meng mi min mo moon mu na nam ngo nguyen ni nie niu noh oh ouyang pak pan pang park peng pham phan phung ping qi qian qiao qin qiu qu quan rao ren
  rhee roh rong ruan ryu seo seok shan shang shao shen sheng shi shim shin shu si sim so sohn song su suh sui sun tan tang tao tian to tong tran trinh truong
  tsai tse tu vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yi yim yin ying yoo yoon you yu yuan yue yun zeng zha
  zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou`),
);
