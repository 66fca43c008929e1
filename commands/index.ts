import type { AnyCommand, MessageCommand } from '../src/command.ts';
import { ask } from './ask.ts';
import { checkQuote } from './check-quote.ts';
import { checkQuoteOfMessage } from './check-quote-of-message.ts';
import { findSources } from './find-sources.ts';
import { help } from './help.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { whoSaidWhat } from './who-said-what.ts';

/** All commands, in the order in which they are shown. */
export const commands: readonly AnyCommand[] = [whoSaidWhat, when, where, ask, search, checkQuote, settings, help];

/** What can be asked of somebody's message, in the order in which it is shown. */
export const messageCommands: readonly MessageCommand[] = [checkQuoteOfMessage, findSources];
