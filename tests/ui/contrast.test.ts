import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { colours, graphicPairs, screenColours, textPairs, type Colour } from "~/ui/tokens";

const css = readFileSync(fileURLToPath(new URL("../../app/styles/tokens.css", import.meta.url)), "utf8");

function coloursIn(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`));
  const body = block.slice(0, block.indexOf("\n}"));
  return Object.fromEntries([...body.matchAll(/--color-([a-z-]+): (#[0-9A-Fa-f]{6});/g)].map((hit) => [hit[1], hit[2]]));
}

/** Relative luminance, WCAG 2.2 definition, of `#RRGGBB`. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const themes: [string, string, Record<Colour, string>][] = [
  ["paper", "@theme", colours],
  ["screen", ".screen", screenColours],
];

describe.each(themes)("the %s theme", (_name, selector, values) => {
  it("holds the same colours in code as in the stylesheet", () => {
    expect(coloursIn(selector)).toEqual(values);
  });

  it.each(textPairs)("reads %s on %s (4.5:1)", (text, ground) => {
    expect(contrast(values[text], values[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)("shows %s on %s (3:1)", (graphic, ground) => {
    expect(contrast(values[graphic], values[ground])).toBeGreaterThanOrEqual(3);
  });
});
