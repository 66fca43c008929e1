import type { Part } from '../../src/discord/limits.ts';

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Inline markup as Discord shows it: escapes, bold, masked links, mentions, code. */
function inline(text: string): string {
  const pattern = /\\([^0-9A-Za-z\s])|\*\*([\s\S]+?)\*\*|\[((?:\\.|[^\]\\])+)\]\((\S+?)\)|<(@|#)\d+>/g;
  let out = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [all, escaped, bold, label, , mention] = match;
    out += html(text.slice(at, match.index));
    if (escaped !== undefined) out += html(escaped);
    else if (bold !== undefined) out += `<b>${inline(bold)}</b>`;
    else if (label !== undefined) out += `<a>${inline(label)}</a>`;
    else out += `<span class="mention">${mention === '@' ? '@ana' : '#news'}</span>`;
    at = match.index + all.length;
  }
  return out + html(text.slice(at));
}

const lineKinds: readonly (readonly [RegExp, string])[] = [
  [/^## /, 'h2'],
  [/^-# /, 'small'],
  [/^> ?/, 'quote'],
  [/^- /, 'item'],
];

function line(text: string): string {
  const [pattern, kind] = lineKinds.find(([one]) => one.test(text)) ?? [/^/, 'line'];
  return `<div class="${kind}">${inline(text.replace(pattern, '')) || '&nbsp;'}</div>`;
}

interface Shown extends Part {
  readonly placeholder?: string;
  readonly accent_color?: number;
}

const makers: Readonly<Record<number, (part: Shown) => string>> = {
  1: ({ components = [] }) => `<div class="row">${components.map(component).join('')}</div>`,
  2: ({ label = '' }) => `<span class="button">${html(label)}</span>`,
  3: ({ placeholder = '' }) => `<span class="select">${html(placeholder)} ▾</span>`,
  10: ({ content = '' }) => `<div class="text">${content.split('\n').map(line).join('')}</div>`,
  14: () => '<hr>',
  17: ({ components = [], accent_color = 0 }) =>
    `<div class="frame" style="border-left-color: #${accent_color.toString(16).padStart(6, '0')}">${components.map(component).join('')}</div>`,
};

function component(part: Part): string {
  return makers[part.type]?.(part) ?? '';
}

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 12px; background: #313338; color: #dbdee1; font: 15px/1.35 "gg sans", "Noto Sans", "DejaVu Sans", sans-serif; }
  .asked { color: #949ba4; font-size: 12px; margin-bottom: 4px; } .asked b { color: #c9cdfb; }
  .frame { background: #2b2d31; border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px; padding: 12px; }
  .text { margin: 4px 0; overflow-wrap: anywhere; } .h2 { font-size: 20px; font-weight: 700; margin: 2px 0 4px; }
  .small { font-size: 12px; color: #949ba4; } .quote { border-left: 4px solid #4e5058; padding-left: 10px; }
  .item::before { content: "• "; } a { color: #00a8fc; } .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 8px; }
  .button, .select { background: #4e5058; color: #fff; border-radius: 6px; padding: 7px 14px; font-size: 14px; } .select { flex: 1; background: #1e1f22; }
  hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0; } .private { color: #949ba4; font-size: 12px; margin-top: 4px; }
`;

export interface Picture {
  /** What was typed. */
  readonly asked: string;
  /** What Discord says below a message that only its reader sees; nothing below others. */
  readonly below: string;
  readonly components: readonly Part[];
  /** In CSS pixels; 320 is the narrowest phone. */
  readonly width: number;
}

/** A page that looks as the message looks in Discord; its title is its height, once it is laid out. */
export function pageOf({ asked, below, components, width }: Picture): string {
  return `<!doctype html><meta charset="utf-8"><style>${style} body { width: ${width}px; }</style>
<div class="asked"><b>@ana</b> used <b>${html(asked)}</b></div>${components.map(component).join('')}
${below && `<div class="private">👁 ${html(below)}</div>`}
<script>document.title = String(document.documentElement.offsetHeight);</script>`;
}
