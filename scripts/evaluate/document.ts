import { readFileSync } from 'node:fs';

/** A stretch of an annotated text: UTF-16 offsets, half open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Named extends Extent {
  readonly text: string;
}

/** A statement as people marked it. */
export interface MarkedStatement extends Extent {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly parts?: readonly Extent[];
  readonly speaker?: Named | null;
  /** The name that the speaker's words mean; several accepted ones parted by `|`. */
  readonly speakerName?: string | null;
  /** False for a belief or a plan: neither wanted nor wrong. */
  readonly speech?: boolean;
}

export interface MarkedTime extends Named {
  readonly type: string;
  readonly value: string;
}

export interface MarkedPlace extends Named {
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** An annotated document: one JSON line. `tasks` says which lists are complete. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly tasks: readonly ('statements' | 'times' | 'places' | 'people')[];
  readonly statements: readonly MarkedStatement[];
  readonly times: readonly MarkedTime[];
  readonly places: readonly MarkedPlace[];
  readonly people?: readonly Named[];
}

/** The documents of a JSON-lines file. Throws where it cannot be read or a line is no JSON. */
export function loadDocuments(path: string): readonly AnnotatedDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as AnnotatedDocument);
}
