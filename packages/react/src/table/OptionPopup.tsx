import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { roles } from "./roles.ts";
import { useTableDesk } from "./tableContext.ts";

export interface OptionPopupProps {
  readonly id: string;
  /** What it opens under; the focus stays there. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly options: readonly string[];
  /** The option that Enter would take. */
  readonly current: number;
  /** Each says whether it is chosen. */
  readonly isChosen?: (at: number) => boolean;
  /** Several can be chosen, with these keys. */
  readonly keys?: string | undefined;
  readonly onPick: (at: number) => void;
}

/** A list of options over the cells. It stands outside of what scrolls, where nothing cuts it off. */
export function OptionPopup(props: OptionPopupProps) {
  const { id, anchor, title, options, current, isChosen, keys, onPick } = props;
  const { layer } = useTableDesk();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const place = () => placeUnder(box.current, anchor.current, layer.current);
    // What scrolls inside of a shadow root is not heard outside of it.
    const scrolled = [window, anchor.current?.getRootNode()];
    place();
    for (const target of scrolled) target?.addEventListener("scroll", place, true);
    addEventListener("resize", place);
    return () => {
      for (const target of scrolled) target?.removeEventListener("scroll", place, true);
      removeEventListener("resize", place);
    };
  });
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  if (!layer.current) return null;
  return createPortal(
    <div ref={box} className="fy-tpopup">
      <ul
        ref={list}
        id={id}
        className="fy-tpopup__list"
        {...roles.listbox}
        aria-label={title}
        {...{ "aria-multiselectable": keys !== undefined || undefined }}
      >
        {options.map((option, at) => (
          <li
            key={option}
            id={`${id}:${at}`}
            {...roles.option}
            className="fy-tpopup__option"
            data-current={at === current || undefined}
            {...{ "aria-selected": isChosen ? isChosen(at) : at === current }}
            {...{ onMouseDown: keepFocus, onClick: () => onPick(at) }}
          >
            {option}
          </li>
        ))}
      </ul>
      {keys !== undefined && (
        <p id={`${id}:keys`} className="fy-tpopup__keys">
          {keys}
        </p>
      )}
    </div>,
    layer.current,
  );
}

/** The focus stays in the cell, where the keys are. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Room between a cell and its list, and between the list and the edge of the screen, in pixels. */
const gap = 4;

function placeUnder(box: HTMLElement | null, anchor: HTMLElement | null, layer: HTMLElement | null): void {
  if (!box || !anchor || !layer) return;
  const cell = anchor.getBoundingClientRect();
  const base = layer.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const isAbove = cell.bottom + gap + size.height > innerHeight && cell.top > size.height + gap;
  const top = isAbove ? cell.top - gap - size.height : cell.bottom + gap;
  const left = Math.min(cell.left, Math.max(gap, document.documentElement.clientWidth - size.width - gap));
  box.style.insetBlockStart = `${top - base.top}px`;
  box.style.insetInlineStart = `${left - base.left}px`;
  box.style.minInlineSize = `${cell.width}px`;
}
