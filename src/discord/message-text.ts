import type { Message, MessageSnapshot } from 'discord.js';
import { allParts, type Part } from './limits.ts';

const links = /https?:\/\/\S+/g;
const tells = (text: string) => /[\p{L}\p{N}]/u.test(text.replace(links, ''));

/** What a message says: what its writer typed; else, where that is a link or nothing, what its components, its previews or the message that it forwards say. */
export function textOf(message: Message | MessageSnapshot): string {
  const { content, components, embeds } = message;
  const parts = components.map((component) => component.toJSON() as Part);
  const previews = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const forwarded = 'messageSnapshots' in message ? (message.messageSnapshots?.map(textOf) ?? []) : [];
  const said = [[content], allParts(parts).map((part) => part.content), previews, forwarded].map((texts) =>
    texts.filter(Boolean).join('\n'),
  );
  return said.find(tells) ?? '';
}
