// Looks at one screen in both themes: its picture, what axe finds, whether it is too wide or empty.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const IMPACTS = ['critical', 'serious', 'moderate', 'minor'] as const;
export type Impact = (typeof IMPACTS)[number];

/** Of the rules that axe runs unasked, those of its category of colour. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe found of one rule. */
export interface Finding {
  readonly rule: string;
  readonly impact: Impact;
  readonly help: string;
  /** Whether the theme can change it. */
  readonly isOfColour: boolean;
  /** Selectors of the elements. */
  readonly places: readonly string[];
}

/** One screen at one size in one theme, as it was seen. */
export interface Look {
  readonly screen: string;
  /** Such as `1366x768`. */
  readonly size: string;
  readonly theme: Theme;
  /** Name of the picture's file. */
  readonly file: string;
  /** Colours counted in a raster of the picture; more than a handful on anything that is not blank. */
  readonly colours: number;
  readonly isTooWide: boolean;
  /** Null where axe looked at the same elements under another name. */
  readonly findings: readonly Finding[] | null;
}

/** Takes the page to a theme and waits until it is painted. */
export async function inTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/**
 * What axe finds on the page as it stands, by all its rules or by those of colour alone: between two themes nothing else can change.
 * Without frames on the page axe needs no second page to add up what it found.
 */
export async function findingsOn(page: Page, rules: 'all' | 'colours'): Promise<Finding[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === 'all' ? axe : axe.withRules(COLOUR_RULES)).analyze();
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: IMPACTS.find((one) => one === impact) ?? 'minor',
    help,
    isOfColour: COLOUR_RULES.includes(id),
    places: nodes.map(({ target }) => target.join(' ')),
  }));
}

/** Counts the colours in a raster of 160 x 120 points of a PNG, in a page that is good for nothing else. */
export function coloursOf(desk: Page, png: Buffer): Promise<number> {
  return desk.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { resizeWidth: 160, resizeHeight: 120, resizeQuality: 'pixelated' });
    const brush = new OffscreenCanvas(160, 120).getContext('2d');
    if (brush === null) return 0;
    brush.drawImage(picture, 0, 0);
    const { data } = brush.getImageData(0, 0, 160, 120);
    return new Set(new Uint32Array(data.buffer)).size;
  }, png.toString('base64'));
}
