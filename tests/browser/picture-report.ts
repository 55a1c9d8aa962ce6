// Writes what the pictures' run leaves behind in reports: a contact sheet of all pictures, and the tables of axe.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IMPACTS, THEMES } from './picture-look.ts';
import type { Finding, Impact, Look } from './picture-look.ts';

/** Where everything is left; git does not keep it. */
export const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

/** Makes the folders. */
export async function openReports(): Promise<void> {
  await mkdir(`${reports}pictures`, { recursive: true });
}

/** Keeps a picture. */
export function keepPicture(file: string, png: Buffer): Promise<void> {
  return writeFile(`${reports}pictures/${file}`, png);
}

/** Writes the contact sheet and axe's two tables, and answers with the lines that say where they are. */
export async function writeReports(looks: readonly Look[]): Promise<string[]> {
  const checked = looks.filter((look): look is Checked => look.findings !== null);
  await writeFile(`${reports}pictures/index.html`, sheetOf(looks));
  await writeFile(`${reports}axe.json`, `${JSON.stringify(checked.map(({ screen, size, theme, findings }) => ({ screen, size, theme, counts: countsOf(findings), findings })), null, 1)}\n`);
  await writeFile(`${reports}axe.md`, tableOf(checked));
  return [`${looks.length} pictures: reports/pictures/index.html`, `axe on ${checked.length} screens: reports/axe.md, reports/axe.json`];
}

type Checked = Look & { readonly findings: readonly Finding[] };

/** Elements found, by impact. */
function countsOf(findings: readonly Finding[]): Record<Impact, number> {
  const counts: Record<Impact, number> = { critical: 0, serious: 0, moderate: 0, minor: 0 };
  for (const { impact, places } of findings) counts[impact] += places.length;
  return counts;
}

function tableOf(looks: readonly Checked[]): string {
  const rows = looks.map(({ screen, size, theme, findings }) => {
    const counts = countsOf(findings);
    return `| ${screen} | ${size} | ${theme} | ${IMPACTS.map((impact) => counts[impact]).join(' | ')} | ${findings.map(({ rule }) => rule).join(', ')} |`;
  });
  const sums = IMPACTS.map((impact) => looks.reduce((sum, { findings }) => sum + countsOf(findings)[impact], 0));
  return [
    '# What axe finds',
    '',
    'Elements by impact, all rules of axe, every screen at every size in both themes.',
    '',
    `| screen | size | theme | ${IMPACTS.join(' | ')} | rules |`,
    '|---|---|---|--:|--:|--:|--:|---|',
    ...rows,
    `| **all ${looks.length}** | | | ${sums.join(' | ')} | |`,
    '',
    ...explained(looks),
  ].join('\n');
}

/** Every rule that found something, with the first places. */
function explained(looks: readonly Checked[]): string[] {
  const rules = new Map(looks.flatMap(({ findings }) => findings.map((one) => [one.rule, one] as const)));
  return [...rules.values()].map(({ rule, impact, help, places }) => `- **${rule}** (${impact}): ${help}; such as \`${places.slice(0, 3).join('`, `')}\`\n`);
}

function sheetOf(looks: readonly Look[]): string {
  const screens = [...new Set(looks.map(({ screen }) => screen))];
  const sections = screens.map((screen) => {
    const seen = looks.filter((look) => look.screen === screen);
    const sizes = [...new Set(seen.map(({ size }) => size))];
    const rows = sizes.map((size) => {
      const pair = THEMES.flatMap((theme) => seen.filter((look) => look.size === size && look.theme === theme));
      return `<h3>${size}</h3><div class="pair${isTall(size) ? ' tall' : ''}">${pair.map(figureOf).join('')}</div>`;
    });
    return `<section id="${idOf(screen)}"><h2>${screen}</h2>${rows.join('')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pictures of every screen</title><style>${STYLE}</style></head><body>
<h1>Pictures of every screen</h1><p>${looks.length} pictures; light on the left, dark on the right. Press one to see it whole.</p>
<nav>${screens.map((screen) => `<a href="#${idOf(screen)}">${screen}</a>`).join(' ')}</nav>
${sections.join('\n')}
</body></html>
`;
}

function figureOf({ file, theme, colours, findings }: Look): string {
  const said = findings === null ? '' : `, axe ${findings.reduce((sum, { places }) => sum + places.length, 0)}`;
  return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${theme}, ${colours} colours${said}</figcaption></figure>`;
}

const idOf = (screen: string): string => screen.replace(/\W+/g, '-');

/** Higher than wide. */
function isTall(size: string): boolean {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return height > width;
}

const STYLE = `body{margin:2rem;background:#8a8f94;color:#111;font:16px/1.4 system-ui,sans-serif}h2{margin:3rem 0 0;padding-top:1rem;border-top:2px solid}h3{margin:1rem 0 .3rem;font-size:1rem}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1rem}a{color:inherit}.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;align-items:start}.tall{grid-template-columns:repeat(2,minmax(0,24rem))}
figure{margin:0}img{display:block;width:100%;height:auto}figcaption{font-size:.8rem}`;
