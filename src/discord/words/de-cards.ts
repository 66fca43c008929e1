/** Lines of cards by their English. */
export const deCards: Readonly<Record<string, string>> = {
  'Dateline: who said what, when, where': 'Dateline: wer sagte was, wann, wo',
  '/who-said-what what: words or a topic, speaker: a name. Who said it, or what they said about it.':
    '/who-said-what what: Wörter oder ein Thema, speaker: ein Name. Wer es gesagt hat, oder was jemand dazu gesagt hat.',
  '/when event: the time of something that happened.': '/when event: wann etwas geschah.',
  '/where event: the place of something that happened.': '/where event: wo etwas geschah.',
  '/ask question: a question in plain English.': '/ask question: eine Frage in einfachem Englisch.',
  '/search words: passages; "exact phrase", -without, speaker:, place:, source:':
    '/search words: Textstellen; "genauer Wortlaut", -ohne, speaker:, place:, source:',
  '/check-quote quote: exact, altered, partial or not found, and who really said it.':
    '/check-quote quote: wörtlich, verändert, teilweise oder gar nicht, und wer es wirklich gesagt hat.',
  'Every question takes source, from, to (2018, 2018-05-07, last month) and private.':
    'Jede Frage nimmt source, from, to (2018, 2018-05-07, last month) und private.',
  'Every answer is cut word for word from an article and says from which. Where the articles do not tell, so do I.':
    'Jede Antwort ist wörtlich aus einem Artikel geschnitten und sagt, aus welchem. Wo die Artikel nichts sagen, sage auch ich nichts.',
  'Settings of this server': 'Einstellungen dieses Servers',
  'answers: public: the channel sees them': 'answers: public: der Kanal sieht sie',
  'answers: private: only the asker sees them, and can share them':
    'answers: private: nur wer fragt, sieht sie und kann sie teilen',
  'channels: all': 'channels: alle',
};
