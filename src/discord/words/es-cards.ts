/** Lines of cards by their English. */
export const esCards: Readonly<Record<string, string>> = {
  'Dateline: who said what, when, where': 'Dateline: quién dijo qué, cuándo, dónde',
  '/who-said-what what: words or a topic, speaker: a name. Who said it, or what they said about it.':
    '/who-said-what what: palabras o un tema, speaker: un nombre. Quién lo dijo, o qué dijo de ello.',
  '/when event: the time of something that happened.': '/when event: cuándo ocurrió algo.',
  '/where event: the place of something that happened.': '/where event: dónde ocurrió algo.',
  '/ask question: a question in plain English.': '/ask question: una pregunta en inglés sencillo.',
  '/search words: passages; "exact phrase", -without, speaker:, place:, source:':
    '/search words: pasajes; "frase exacta", -sin, speaker:, place:, source:',
  '/check-quote quote: exact, altered, partial or not found, and who really said it.':
    '/check-quote quote: exacta, alterada, parcial o no encontrada, y quién lo dijo de verdad.',
  'Every question takes source, from, to (2018, 2018-05-07, last month) and private.':
    'Cada pregunta admite source, from, to (2018, 2018-05-07, last month) y private.',
  'Every answer is cut word for word from an article and says from which. Where the articles do not tell, so do I.':
    'Cada respuesta está cortada palabra por palabra de un artículo y dice de cuál. Donde los artículos callan, yo también.',
  'Settings of this server': 'Ajustes de este servidor',
  'answers: public: the channel sees them': 'answers: public: el canal las ve',
  'answers: private: only the asker sees them, and can share them':
    'answers: private: solo las ve quien pregunta, y puede compartirlas',
  'channels: all': 'channels: todos',
};
