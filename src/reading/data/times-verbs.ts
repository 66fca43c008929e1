/** Words that tell the tense of a clause: they decide whether "Monday" lies before or behind the publication date. */
export const pastWords: ReadonlySet<string> = new Set([
  'was', 'were', 'had', 'did', 'has', 'have', 'been', "couldn't", "hadn't", "didn't", "wasn't", "weren't", "hasn't", "haven't", "i've", "we've", "they've",
  'said', 'told', 'began', 'became', 'came', 'went', 'got', 'gave', 'took', 'made', 'met', 'held', 'left', 'led', 'lost', 'won', 'fell', 'rose', 'grew', 'shot',
  'found', 'brought', 'bought', 'sold', 'spoke', 'saw', 'sent', 'set', 'hit', 'cut', 'ran', 'won', 'kept', 'knew', 'heard', 'felt', 'fought', 'flew', 'drove', 'drew',
  'broke', 'built', 'caught', 'chose', 'died', 'fled', 'forgot', 'froze', 'hung', 'laid', 'paid', 'put', 'quit', 'read', 'rode', 'sank', 'sat', 'sought', 'shook', 'shut', 'slid',
  'spent', 'stood', 'stole', 'struck', 'swept', 'swore', 'taught', 'tore', 'thought', 'threw', 'withdrew', 'woke', 'wore', 'wrote', 'overcame', 'overthrew', 'undertook', 'arose', 'bore', 'beat', 'bid', 'bound', 'burst', 'dealt', 'dug', 'ate', 'fed',
  'forgave', 'lent', 'let', 'lit', 'meant', 'rang', 'sang', 'showed', 'slept', 'spread', 'sprang', 'stuck', 'swam', 'understood', 'wept', 'wound', 'last', 'since', 'dated',
]);

export const futureWords: ReadonlySet<string> = new Set([
  'will', "won't", "i'll", "we'll", "they'll", "he'll", "she'll", "it'll", 'shall', 'would', 'may', 'might', 'could', 'should', 'must', 'can', 'expects', 'expect', 'expected', 'scheduled', 'due', 'plans', 'plan', 'planned', 'planning',
  'slated', 'hopes', 'hope', 'intends', 'intend', 'going', 'soon', 'until', 'till', 'upcoming', 'coming', 'awaits', 'await', 'deadline', 'effective', 'maturing', 'begins', 'starts', 'opens', 'takes', 'leaves', 'ends', 'expires', 'goes', 'comes', 'faces', 'wants',
  'votes', 'meets', 'arrives', 'returns', 'resumes', 'reopens', 'visits', 'hosts', 'heads', 'travels', 'departs', 'flies', 'decides', 'closes', 'launches', 'kicks', 'airs', 'premieres', 'convenes', 'concludes', 'meet', 'runs', 'arrive', 'depart', 'begin', 'resume', 'convene', 'debuts', 'reconvenes',
]);

/** What "could be" or "could not be" tells of an attempt that is over: "could not be reached Tuesday". */
export const attempts: ReadonlySet<string> = new Set(['reached', 'located', 'found', 'determined', 'confirmed', 'verified', 'learned', 'seen', 'heard', 'contacted']);

/** Words in -ed that are no past tense. */
export const notPast: ReadonlySet<string> = new Set(['hundred', 'need', 'indeed', 'united', 'red', 'speed', 'feed', 'seed', 'bed', 'exceed', 'proceed', 'succeed', 'breed', 'sacred', 'naked', 'crooked', 'wicked', 'unprecedented', 'kindred']);

/** Words that follow "to" where it is a preposition. */
export const notInfinitive: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'them', 'him', 'us', 'me', 'it', 'about', 'all', 'each', 'both', 'some', 'any', 'no', 'end', 'date', 'work', 'death', 'more', 'less', 'about', 'as', 'at', 'nearly', 'almost', 'over', 'under', 'just', 'another', 'other', 'and', 'or', 'in', 'on', 'per', 'early', 'late', 'mid',
  'traffic', 'court', 'trial', 'parliament', 'congress', 'hospital', 'prison', 'jail', 'custody', 'police', 'office', 'power', 'school', 'church', 'town', 'life', 'war', 'sea', 'shore', 'space', 'safety', 'health', 'normal', 'justice', 'passengers', 'visitors', 'voters', 'reporters', 'journalists', 'lawmakers', 'people', 'public', 'members', 'officials', 'investors', 'students', 'customers', 'families', 'residents']);
