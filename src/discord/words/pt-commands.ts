import type { CommandTable } from './command-table.ts';

export const ptCommands: CommandTable = {
  commands: {
    'who-said-what': ['quem-disse-o-quê', 'Quem disse; o que alguém disse; o que disse sobre isso'],
    when: ['quando', 'Quando aconteceu, como está no artigo e como se entende'],
    where: ['onde', 'Onde aconteceu, com região e país'],
    ask: ['pergunta', 'Uma pergunta em inglês simples'],
    search: ['buscar', 'Trechos que contêm estas palavras'],
    'check-quote': [
      'conferir-citação',
      'Foi isso que disseram? Exata, alterada, parcial ou não encontrada, e de quem é',
    ],
    settings: ['configurações', 'Como o Dateline se comporta neste servidor'],
    help: ['ajuda', 'O que se pode perguntar'],
    'Check quote': ['Conferir a citação', 'Conferir a citação'],
    'Find sources': ['Encontrar fontes', 'Encontrar fontes'],
  },
  options: {
    what: ['o-quê', 'Palavras, uma citação ou um assunto'],
    speaker: ['pessoa', 'Quem disse'],
    event: ['acontecimento', 'O que aconteceu: a cúpula de Dalian'],
    question: ['pergunta', 'Quem, quando, onde, quantos: Who is Kim Jong Un?'],
    words: ['palavras', 'Palavras, "uma frase exata", -sem, speaker:, place:, source:'],
    quote: ['citação', 'As palavras, como você as leu'],
    source: ['fonte', 'Só artigos deste veículo'],
    from: ['desde', 'Publicado nesta data ou depois: 2018, 2018-05, 2018-05-07, last month'],
    to: ['até', 'Publicado nesta data ou antes: 2018, 2018-05, 2018-05-07, last month'],
    private: ['privado', 'Só eu vejo a resposta'],
    answers: ['respostas', 'Se uma resposta é para o canal ou para quem pergunta'],
    channels: ['canais', 'Onde se aceitam perguntas: #news #política, ou all'],
  },
  choices: { public: 'públicas', private: 'privadas' },
};
