/** Lines of cards by their English. */
export const frCards: Readonly<Record<string, string>> = {
  'Dateline: who said what, when, where': 'Dateline : qui a dit quoi, quand, où',
  '/who-said-what what: words or a topic, speaker: a name. Who said it, or what they said about it.':
    '/who-said-what what : des mots ou un sujet, speaker : un nom. Qui l’a dit, ou ce qu’il en a dit.',
  '/when event: the time of something that happened.': '/when event : quand cela s’est passé.',
  '/where event: the place of something that happened.': '/where event : où cela s’est passé.',
  '/ask question: a question in plain English.': '/ask question : une question en anglais simple.',
  '/search words: passages; "exact phrase", -without, speaker:, place:, source:':
    '/search words : des passages ; "expression exacte", -sans, speaker:, place:, source:',
  '/check-quote quote: exact, altered, partial or not found, and who really said it.':
    '/check-quote quote : exact, modifié, partiel ou introuvable, et qui l’a vraiment dit.',
  'Every question takes source, from, to (2018, 2018-05-07, last month) and private.':
    'Chaque question accepte source, from, to (2018, 2018-05-07, last month) et private.',
  'Every answer is cut word for word from an article and says from which. Where the articles do not tell, so do I.':
    'Chaque réponse est coupée mot pour mot d’un article et dit duquel. Là où les articles se taisent, je me tais aussi.',
  'Settings of this server': 'Réglages de ce serveur',
  'answers: public: the channel sees them': 'answers : public : le salon les voit',
  'answers: private: only the asker sees them, and can share them':
    'answers : private : seul qui demande les voit, et peut les partager',
  'channels: all': 'channels : tous',
};
