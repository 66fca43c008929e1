/** Lines of cards by their English. */
export const ptCards: Readonly<Record<string, string>> = {
  'Dateline: who said what, when, where': 'Dateline: quem disse o quê, quando, onde',
  '/who-said-what what: words or a topic, speaker: a name. Who said it, or what they said about it.':
    '/who-said-what what: palavras ou um assunto, speaker: um nome. Quem disse, ou o que disse sobre isso.',
  '/when event: the time of something that happened.': '/when event: quando algo aconteceu.',
  '/where event: the place of something that happened.': '/where event: onde algo aconteceu.',
  '/ask question: a question in plain English.': '/ask question: uma pergunta em inglês simples.',
  '/search words: passages; "exact phrase", -without, speaker:, place:, source:':
    '/search words: trechos; "frase exata", -sem, speaker:, place:, source:',
  '/check-quote quote: exact, altered, partial or not found, and who really said it.':
    '/check-quote quote: exata, alterada, parcial ou não encontrada, e quem disse de verdade.',
  'Every question takes source, from, to (2018, 2018-05-07, last month) and private.':
    'Cada pergunta aceita source, from, to (2018, 2018-05-07, last month) e private.',
  'Every answer is cut word for word from an article and says from which. Where the articles do not tell, so do I.':
    'Cada resposta é cortada palavra por palavra de um artigo e diz de qual. Onde os artigos se calam, eu também.',
  'Settings of this server': 'Ajustes deste servidor',
  'answers: public: the channel sees them': 'answers: public: o canal as vê',
  'answers: private: only the asker sees them, and can share them':
    'answers: private: só quem pergunta as vê, e pode compartilhá-las',
  'channels: all': 'channels: todos',
};
