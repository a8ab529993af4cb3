/**
 * The colours by role, for code that cannot read CSS (mail, PDF, icons) and for the contrast test.
 * Same values as app/styles/tokens.css; a test keeps them equal.
 */
export const colours = {
  ink: "#22211E",
  "ink-soft": "#5B574F",
  paper: "#FAF8F4",
  surface: "#FFFFFF",
  shade: "#F1EDE5",
  line: "#E3DED4",
  edge: "#8A8377",
  brick: "#A33B2C",
  "brick-strong": "#85301F",
  "brick-soft": "#F7EAE6",
  "on-brick": "#FFFFFF",
  polder: "#2C6A4D",
  "polder-soft": "#E6F0EA",
  sea: "#1D5C86",
  "sea-soft": "#E5EFF6",
  sand: "#8A5A00",
  "sand-soft": "#FFF4DB",
  alarm: "#B3261E",
  "alarm-soft": "#FBE9E7",
} as const;

export type Colour = keyof typeof colours;

/** The same roles on the projector's dark ground. */
export const screenColours: Record<Colour, string> = {
  ink: "#F6F2EA",
  "ink-soft": "#B9B2A6",
  paper: "#1D1C1A",
  surface: "#282623",
  shade: "#33302C",
  line: "#3D3A35",
  edge: "#8A8377",
  brick: "#F0A597",
  "brick-strong": "#F6C3B9",
  "brick-soft": "#3A2622",
  "on-brick": "#1D1C1A",
  polder: "#8FD0AF",
  "polder-soft": "#1F3329",
  sea: "#9CC9E8",
  "sea-soft": "#1C2F3B",
  sand: "#EBCB86",
  "sand-soft": "#362C17",
  alarm: "#F0A597",
  "alarm-soft": "#3F2320",
};

type Pair = readonly [foreground: Colour, ground: Colour];

/** Every text colour on every ground the components put it on: WCAG 1.4.3, 4.5:1. */
export const textPairs: readonly Pair[] = [
  ...(["ink", "ink-soft"] as const).flatMap((text) =>
    (["paper", "surface", "shade", "brick-soft", "polder-soft", "sea-soft", "sand-soft", "alarm-soft"] as const).map(
      (ground) => [text, ground] as const,
    ),
  ),
  ...(["brick", "polder", "sea", "sand", "alarm"] as const).flatMap((text) =>
    (["paper", "surface"] as const).map((ground) => [text, ground] as const),
  ),
  ["sea", "shade"],
  ["brick", "brick-soft"],
  ["brick-strong", "brick-soft"],
  ["polder", "polder-soft"],
  ["sea", "sea-soft"],
  ["sand", "sand-soft"],
  ["alarm", "alarm-soft"],
  ["on-brick", "brick"],
  ["on-brick", "brick-strong"],
  ["on-brick", "alarm"],
  ["on-brick", "polder"],
  ["on-brick", "sand"],
  ["paper", "ink"],
  ["surface", "ink"],
];

/** Borders of controls, the focus ring and graphics that carry meaning: WCAG 1.4.11, 3:1. */
export const graphicPairs: readonly Pair[] = [
  ["edge", "paper"],
  ["edge", "surface"],
  ["sea", "paper"],
  ["sea", "surface"],
  ["ink", "shade"],
  ["polder", "shade"],
  ["brick", "paper"],
  ["brick", "surface"],
];
