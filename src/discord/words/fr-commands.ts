import type { CommandTable } from './command-table.ts';

export const frCommands: CommandTable = {
  commands: {
    'who-said-what': ['qui-a-dit-quoi', 'Qui l’a dit ; ce que quelqu’un a dit ; ce qu’il en a dit'],
    when: ['quand', 'Quand cela s’est passé, tel que l’article le dit et tel qu’il faut le comprendre'],
    where: ['où', 'Où cela s’est passé, avec la région et le pays'],
    ask: ['question', 'Une question en anglais simple'],
    search: ['recherche', 'Les passages qui contiennent ces mots'],
    'check-quote': [
      'vérifier-citation',
      'Est-ce bien ce qui a été dit ? Exacte, modifiée, partielle ou introuvable, et de qui',
    ],
    settings: ['réglages', 'Comment Dateline se comporte dans ce serveur'],
    help: ['aide', 'Ce que l’on peut demander'],
    'Check quote': ['Vérifier la citation', 'Vérifier la citation'],
    'Find sources': ['Trouver les sources', 'Trouver les sources'],
  },
  options: {
    what: ['quoi', 'Des mots, une citation ou un sujet'],
    speaker: ['personne', 'Qui l’a dit'],
    event: ['événement', 'Ce qui s’est passé : le sommet de Dalian'],
    question: ['question', 'Qui, quand, où, combien : Who is Kim Jong Un?'],
    words: ['mots', 'Des mots, "une expression exacte", -sans, speaker:, place:, source:'],
    quote: ['citation', 'Les mots, tels que tu les as lus'],
    source: ['source', 'Seulement les articles de cet éditeur'],
    from: ['depuis', 'Paru le ou après : 2018, 2018-05, 2018-05-07, last month'],
    to: ['avant', 'Paru le ou avant : 2018, 2018-05, 2018-05-07, last month'],
    private: ['privé', 'Moi seul vois la réponse'],
    answers: ['réponses', 'Si le salon voit une réponse, ou seulement la personne qui demande'],
    channels: ['salons', 'Où les questions sont acceptées : #news #politique, ou all'],
  },
  choices: { public: 'publiques', private: 'privées' },
};
