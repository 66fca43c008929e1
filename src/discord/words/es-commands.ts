import type { CommandTable } from './command-table.ts';

export const esCommands: CommandTable = {
  commands: {
    'who-said-what': ['quién-dijo-qué', 'Quién lo dijo; qué dijo alguien; qué dijo de ello'],
    when: ['cuándo', 'Cuándo ocurrió, como lo dice el artículo y como se entiende'],
    where: ['dónde', 'Dónde ocurrió, con su región y país'],
    ask: ['pregunta', 'Una pregunta en inglés sencillo'],
    search: ['buscar', 'Pasajes que contienen estas palabras'],
    'check-quote': ['comprobar-cita', '¿Es lo que se dijo? Exacta, alterada, parcial o no encontrada, y de quién es'],
    settings: ['ajustes', 'Cómo se comporta Dateline en este servidor'],
    help: ['ayuda', 'Qué se puede preguntar'],
    'Check quote': ['Comprobar la cita', 'Comprobar la cita'],
    'Find sources': ['Buscar fuentes', 'Buscar fuentes'],
  },
  options: {
    what: ['qué', 'Palabras, una cita o un tema'],
    speaker: ['persona', 'Quién lo dijo'],
    event: ['suceso', 'Qué ocurrió: la cumbre de Dalian'],
    question: ['pregunta', 'Quién, cuándo, dónde, cuántos: Who is Kim Jong Un?'],
    words: ['palabras', 'Palabras, "una frase exacta", -sin, speaker:, place:, source:'],
    quote: ['cita', 'Las palabras, como las has leído'],
    source: ['fuente', 'Solo artículos de este medio'],
    from: ['desde', 'Publicado en esta fecha o después: 2018, 2018-05, 2018-05-07, last month'],
    to: ['hasta', 'Publicado en esta fecha o antes: 2018, 2018-05, 2018-05-07, last month'],
    private: ['privado', 'Solo yo veo la respuesta'],
    answers: ['respuestas', 'Si una respuesta es para el canal o para quien pregunta'],
    channels: ['canales', 'Dónde se aceptan preguntas: #news #política, o all'],
  },
  choices: { public: 'públicas', private: 'privadas' },
};
