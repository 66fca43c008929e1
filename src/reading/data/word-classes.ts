/** Small closed classes of English words, and the open ones as far as news needs them. Lower case. */
export const wordClasses = {
  be: "am is are was were be been being isn't aren't wasn't weren't",
  have: "has have had having hasn't haven't hadn't",
  do: "do does did don't doesn't didn't",
  modal: "will would can could may might must shall should won't wouldn't can't couldn't cannot shouldn't mustn't",
  adverb: `not never n't also then later earlier previously recently once again often still already just even ever now soon
    always sometimes further too instead first long twice only simply reportedly quickly there here today yesterday tonight tomorrow
    meanwhile however nonetheless nevertheless thus yet perhaps maybe moreover therefore afterward afterwards aloud back`,
  not: "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't",
  preposition: `of in on at by for from with about against between among into onto over under after before during through across
    toward towards upon via within without despite per amid alongside outside inside near since until till behind beyond like unlike
    including regarding concerning following around along off above below throughout versus as than to`,
  conjunction: 'and or but nor yet',
  subordinator: 'because although though while when whenever if unless until whereas since after before as once whether lest where so',
  determiner: `the a an this that these those some any no every each another both either neither all many most several few such
    one two three four five six seven eight nine ten`,
  possessive: 'my your his her its our their whose',
  pronoun: 'i you he she it we they who everyone everybody someone somebody anyone nobody others',
  wh: 'who which whom whose that what how why where when whether if',
  time: `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night noon
    week month year january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec earlier later ago last next this recently weekend day`,
  role: `spokesman spokeswoman spokesperson president chairman chairwoman chair director manager senator governor mayor secretary
    minister leader official officials aide aides adviser advisor advisers analyst analysts strategist expert experts professor
    lawyer attorney judge candidate nominee executive chief officer commissioner editor author reporter journalist columnist critic
    critics supporter supporters lawmaker lawmakers source sources group campaign company report poll statement pollster historian
    economist scientist researcher doctor general captain sheriff police owner founder co-founder veteran activist lobbyist donor
    voter voters man woman men women people person resident residents teacher student students member members head ambassador
    representative congressman congresswoman prosecutor detective witness witnesses consultant operative operatives organizer
    commentator host anchor partner scholar fellow counsel assistant deputy delegate delegates ally allies rival rivals`,
  /** Finite verbs that often stand before a name or a noun, so that a phrase does not run through them. */
  verb: `said says told tells wrote writes asked argued went came made took gave got won lost met ran saw knew thought felt left kept held began stood became brought built bought
    sent paid put set let led fell rose grew hit cut shut spent sought fought caught taught drew threw wore chose broke spoke drove
    makes takes gives gets wins loses meets runs sees knows thinks feels leaves keeps holds begins stands becomes brings believes
    want wants wanted need needs needed like likes seem seems appear appears think know see believe hope hopes expect expects
    make take give get win lose run keep hold go goes come comes plan plans vote votes support supports work works use uses
    remain remains include includes show shows look looks call calls face faces seek seeks help helps
    arose awoke ate bent bled blew bred burnt burst clung crept dealt drank dug fed fled flew flung forbade forgot forgave froze hid hung heard knelt laid leapt lent meant overcame rang rode sang sank sat shone shook slept slid slung sold sprang spun stole stuck strode struck strove swam swept swore swung tore underwent understood undertook upheld wept withdrew withheld withstood woke wrung`,
} as const satisfies Record<string, string>;

export type WordClass = keyof typeof wordClasses;
