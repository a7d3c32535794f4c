import { useEffect, useRef, useState, type ReactElement } from "react";
import styles from "./drop.module.css";

/** Takes files dropped anywhere in the window, unless it is busy with a dialog they would disturb. True while some are held above it. */
export function useDroppedFiles(busy: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef({ busy, onFiles });
  useEffect(() => {
    latest.current = { busy, onFiles };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Without this the window would leave the app for the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = latest.current.busy ? "none" : "copy";
      setDragging(!latest.current.busy);
    };
    const leave = (event: DragEvent): void => {
      // Between two elements of the page there is always one that is entered.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (!latest.current.busy) latest.current.onFiles(files);
    };
    window.addEventListener("dragenter", over);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", over);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return dragging;
}

/** Lies over the window while files are held above it, and says what letting go will do. */
export function DropSheet({ says }: { readonly says: string }): ReactElement {
  return (
    <div className={styles["sheet"]} role="status">
      <p>{says}</p>
    </div>
  );
}
