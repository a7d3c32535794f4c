import { useEffect, useRef } from "react";

/** A screen that opens takes the focus where nothing has it, so that the arrow keys scroll what is read. */
export function useArrivalFocus(focus: () => void): void {
  const first = useRef(focus);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) first.current();
  }, []);
}
