import type { CommandTable } from './command-table.ts';

export const deCommands: CommandTable = {
  commands: {
    'who-said-what': ['wer-sagte-was', 'Wer es gesagt hat; was jemand gesagt hat; was jemand dazu gesagt hat'],
    when: ['wann', 'Wann etwas geschah, wie es im Artikel steht und wie es zu verstehen ist'],
    where: ['wo', 'Wo etwas geschah, mit Region und Land'],
    ask: ['frage', 'Eine Frage in einfachem Englisch'],
    search: ['suche', 'Textstellen mit diesen Wörtern'],
    'check-quote': ['zitat-prüfen', 'Wurde es so gesagt? Wörtlich, verändert, teilweise oder gar nicht, und von wem'],
    settings: ['einstellungen', 'Wie sich Dateline auf diesem Server verhält'],
    help: ['hilfe', 'Was man fragen kann'],
    'Check quote': ['Zitat prüfen', 'Zitat prüfen'],
    'Find sources': ['Quellen finden', 'Quellen finden'],
  },
  options: {
    what: ['was', 'Wörter, ein Zitat oder ein Thema'],
    speaker: ['sprecher', 'Wer es gesagt hat'],
    event: ['ereignis', 'Was geschah: das Gipfeltreffen in Dalian'],
    question: ['frage', 'Wer, wann, wo, wie viele: Who is Kim Jong Un?'],
    words: ['wörter', 'Wörter, "genauer Wortlaut", -ohne, speaker:, place:, source:'],
    quote: ['zitat', 'Die Worte, wie du sie gelesen hast'],
    source: ['quelle', 'Nur Artikel dieses Herausgebers'],
    from: ['von', 'Erschienen am oder nach: 2018, 2018-05, 2018-05-07, last month'],
    to: ['bis', 'Erschienen am oder vor: 2018, 2018-05, 2018-05-07, last month'],
    private: ['privat', 'Nur ich sehe die Antwort'],
    answers: ['antworten', 'Ob der Kanal eine Antwort sieht, oder nur, wer fragt'],
    channels: ['kanäle', 'Wo Fragen beantwortet werden: #news #politik, oder all'],
  },
  choices: { public: 'öffentlich', private: 'privat' },
};
