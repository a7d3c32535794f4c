import type { ReactElement } from "react";

/** The drawings the interface uses, on a grid of 16. They carry no name of their own: the control around them does. */
const drawings = {
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  forward: <path d="M6 3.5 10.5 8 6 12.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  check: <path d="m3 8.5 3.2 3L13 4.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </>
  ),
  panel: <path d="M2.5 3h11v10h-11zM10 3v10" />,
  rail: <path d="M2.5 3h11v10h-11zM6 3v10" />,
  outline: <path d="M3 4h10M5 8h8M5 12h6" />,
  versions: (
    <>
      <rect x="2.5" y="4.5" width="8" height="9" rx="1" />
      <path d="M5.5 4.5v-2h8v9h-3" />
    </>
  ),
  note: <path d="M3 13.5V11l8-8 2.5 2.5-8 8z M9.5 4.5 12 7" />,
  claims: <path d="M2.5 3.5h11v9h-11zM2.5 8h11M8 3.5v9" />,
  locked: <path d="M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" />,
  unlocked: <path d="M4 7.5h8v6H4zM5.5 7.5v-3a2.5 2.5 0 0 1 4.9-.7" />,
  swap: <path d="M3 5.5h9.5M9.5 2.5l3 3-3 3M13 10.5H3.5M6.5 7.5l-3 3 3 3" />,
  trash: <path d="M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />,
  warning: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01" />,
} as const;

export type IconName = keyof typeof drawings;

/** One of the drawings, hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

/** The small arrow of a control that opens a menu. */
export function Chevron(): ReactElement {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" style={{ color: "var(--grey)" }}>
      <path d="m2 3.5 3 3 3-3" />
    </svg>
  );
}
