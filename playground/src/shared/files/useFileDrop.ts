import { useEffect, useRef, useState } from "react";

/**
 * Takes files that are dropped anywhere on the page. Gives whether one is being dragged over it now. Where nothing takes
 * them, a browser would leave the page for the file.
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    let depth = 0;
    const watch = (change: (event: DragEvent) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      change(event);
      setOver(depth > 0);
    };
    const listeners = {
      dragenter: watch(() => depth++),
      dragover: watch(() => {}),
      dragleave: watch(() => depth--),
      drop: watch(({ dataTransfer }) => {
        depth = 0;
        const [file] = dataTransfer?.files ?? [];
        if (file) take.current(file);
      }),
    };
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of all) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) window.removeEventListener(name, listener);
    };
  }, []);
  return over;
}
