import { defineCommand, type Reply } from '../src/command.ts';
import { type Remark, remark } from '../src/news/remark.ts';
import type { ServerSettings } from '../src/news/settings.ts';

const refusal = (...said: Parameters<typeof remark>): Reply => ({ type: 'refusal', text: remark(...said) });

/** Channel ids in `#news #politics` as Discord sends it (`<#123> <#456>`), or as numbers; `all` opens every channel. */
function channelsIn(typed: string): readonly string[] | null {
  if (/^\s*(all|any|every|\*)\s*$/i.test(typed)) return [];
  const ids = typed.match(/\d{15,20}/g) ?? [];
  return ids.length > 0 ? [...new Set(ids)] : null;
}

const isVisibility = (text: string): text is ServerSettings['answers'] => text === 'public' || text === 'private';

const lines = ({ answers, channels }: ServerSettings): readonly Remark[] => [
  remark(`settings.${answers}`),
  channels.length === 0
    ? remark('settings.everywhere')
    : remark('settings.channels', { channels: { list: channels.map((channel) => ({ channel })), by: ', ' } }),
];

/** How this server wants Dateline to behave; without options it says how it is. */
export const settings = defineCommand({
  name: 'settings',
  description: 'How Dateline behaves in this server',
  permission: 'manage-server',
  options: {
    answers: {
      type: 'text',
      description: 'Whether an answer is for the channel or for the asker',
      choices: ['public', 'private'],
    },
    channels: { type: 'text', description: 'Where questions are taken: #news #politics, or all', maxLength: 1000 },
  },
  async run({ answers, channels }, { settings: desk, scope }) {
    if (!desk || scope.guild === null)
      return refusal('refusal.serverOnly', { command: { command: 'settings', given: {} } });
    const ids = channels === undefined ? undefined : channelsIn(channels);
    if (ids === null) return refusal('refusal.channels');
    if (answers !== undefined && !isVisibility(answers)) return refusal('refusal.answers');
    const part = { ...(answers && { answers }), ...(ids && { channels: ids }) };
    const now = Object.keys(part).length > 0 ? await desk.change(scope.guild, part) : desk.of(scope.guild);
    return { type: 'card', title: remark('settings.title'), lines: lines(now) };
  },
});
