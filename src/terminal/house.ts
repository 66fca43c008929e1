import type { AnyCommand, Context } from '../command.ts';
import type { Article, ArticleDraft, Home, Scope } from '../news/article.ts';
import type { Receipt, Refusal } from '../news/receipt.ts';
import type { Remark } from '../news/remark.ts';
import type { ExitStatus } from './perform.ts';
import type { Style } from './text.ts';

type Newsroom = Context['newsroom'];

/** What an opening of the house found. */
export interface Opening {
  readonly articles: number;
  readonly refusals: readonly Refusal[];
}

export interface RegisterFlags {
  /** For this server only; `null`: for the one of the settings, else for all. */
  readonly guild: string | null;
  readonly clear: boolean;
  readonly dryRun: boolean;
}

/** The house as the terminal needs it; floor 6 builds it. */
export interface House {
  readonly commands: readonly AnyCommand[];
  readonly newsroom: Newsroom;
  /**
   * Reads the corpus and builds the index; what could not be read. Verbs that need no corpus never call it.
   * `progress` gets how many articles are in the index, now and then.
   */
  open(progress?: (articles: number) => void): Promise<Opening>;
  /** The articles of files and folders, in their order; a file that cannot be read is a refusal. */
  drafts(paths: readonly string[]): AsyncIterable<ArticleDraft | Refusal>;
  /** Files articles of files and folders, in their order. */
  file(paths: readonly string[], home: Home): AsyncIterable<Receipt>;
  /** The articles in a scope, as the store has them. */
  articles(scope: Scope): Promise<readonly Article[]>;
  /** One article of a JSON line. */
  parseArticle(json: string): ArticleDraft | { readonly why: Remark };
  /** Registers the slash commands with Discord: what changed, a line each, or why it cannot be done. */
  register(flags: RegisterFlags): Promise<readonly string[] | { readonly wrong: string }>;
}

/** Where results, remarks and questions go through: standard output, standard error, standard input. */
export interface Streams {
  /** Results. Resolves when the reader of the pipe has room again. */
  out(line: string): Promise<void>;
  /** Everything else. */
  err(line: string): void;
  /** How far long work is: one line that the next one replaces, or now and then a line where nobody looks on. */
  progress(text: string): void;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  readonly style: Style;
  readonly now: () => Date;
}

/** A verb's call: what it was given and what it may use. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
  readonly scope: Scope;
  readonly house: House;
  readonly streams: Streams;
}

export type Run = (call: Call) => Promise<ExitStatus>;
