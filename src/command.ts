import type { Answer } from './news/answer.ts';
import type { Scope } from './news/article.ts';
import type { Question } from './news/question.ts';
import type { Said } from './news/remark.ts';
import type { SettingsDesk } from './news/settings.ts';
import type { Newsroom, Suggestible } from './newsroom/newsroom.ts';

interface OptionShape {
  readonly description: string;
  readonly required?: true;
}

export interface TextOption extends OptionShape {
  readonly type: 'text';
  /** Longest input in characters; Discord enforces it, and so does every door. */
  readonly maxLength?: number;
  readonly completes?: Suggestible;
  /** The only values it takes. */
  readonly choices?: readonly string[];
}

export interface FlagOption extends OptionShape {
  readonly type: 'flag';
}

export type Option = TextOption | FlagOption;
export type Options = Readonly<Record<string, Option>>;

type Given<O extends Option> = O extends FlagOption ? boolean : string;

/** What a command's `run` gets: a required option is there, another may be `undefined`. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? Given<O[K]> : Given<O[K]> | undefined;
};

/** Who asks, from where and when. */
export interface Context {
  readonly newsroom: Newsroom;
  readonly scope: Scope;
  /** ISO 8601: what "yesterday" in a question is measured from. */
  readonly now: string;
  /** How many findings the door can show, a page at a time; `defaultLimit` where it does not say. */
  readonly limit?: number;
  /** What the asking server has set; none where the door knows no servers. */
  readonly settings?: SettingsDesk;
}

/** Who may use a command. A door that knows its members checks it; the terminal's owner may do everything. */
export type Permission = 'everybody' | 'manage-messages' | 'manage-server';

/** A button under a card: what it does, and the key by which the command knows what it is about. */
export interface Step {
  readonly does: 'confirm' | 'cancel' | 'undo';
  /** At most 60 characters; it must mean the same after a restart. */
  readonly key: string;
}

/** How far long work is. */
export interface Progress {
  readonly done: number;
  /** `null` where nobody knows how much it will be. */
  readonly of: number | null;
}

/** What a command says; a front end turns it into messages. */
export type Reply =
  | { readonly type: 'answer'; readonly question: Question; readonly answer: Answer; readonly private: boolean }
  | {
      readonly type: 'card';
      readonly title: Said;
      readonly lines: readonly Said[];
      readonly steps?: readonly Step[];
    }
  /** Bad input: what is wrong and what to do. Always private. */
  | { readonly type: 'refusal'; readonly text: Said };

/** Work that takes longer than somebody waits: it is announced, tells how far it is, and ends with what came of it. */
export interface Work {
  readonly type: 'work';
  readonly title: Said;
  run(report: (progress: Progress) => void): Promise<Reply>;
}

/** The command's own form is to be filled in. */
interface FormWanted {
  readonly type: 'form';
}

/** A field of a form. */
export interface Field {
  /** At most 45 characters, as Discord wants it. */
  readonly label: Said;
  readonly required?: true;
  /** Room for several lines. */
  readonly isLong?: true;
  /** 4,000 where it is left out. */
  readonly maxLength?: number;
}

export type Fields = Readonly<Record<string, Field>>;

/** What somebody fills in instead of options: one to five fields. */
export interface Form<F extends Fields = Fields> {
  /** At most 45 characters. */
  readonly title: Said;
  readonly fields: F;
  /** Gets what was typed; `''` where nothing was. */
  submit(values: { readonly [K in keyof F]: string }, context: Context): Promise<Reply | Work>;
}

export interface Command<O extends Options = Options, F extends Fields = Fields> {
  /** Two words for a subcommand: `corpus reindex`. */
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** `everybody` where it is left out. */
  readonly permission?: Permission;
  readonly form?: Form<F>;
  run(values: Values<O>, context: Context): Promise<Reply | Work | FormWanted>;
  /** Does what a button under a card of this command stands for. */
  step?(step: Step, context: Context): Promise<Reply | Work>;
}

/** What is asked of a message that somebody wrote: the name is shown in the message's menu. */
export interface MessageCommand {
  readonly name: string;
  readonly permission?: Permission;
  run(message: string, context: Context): Promise<Reply>;
}

/** A command as its doors see it: options by name, values already checked against them. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the commands' option types are forgotten
export type AnyCommand = Command<any, any>;

/** A command is a literal; the types of its values follow from its options. */
export function defineCommand<const O extends Options, const F extends Fields = Fields>(
  command: Command<O, F>,
): Command<O, F> {
  return command;
}
