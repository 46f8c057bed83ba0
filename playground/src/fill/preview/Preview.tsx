import type { IsoDate, JsonObject } from "@formulyar/core";
import { type CSSProperties, useRef, useState } from "react";
import type { FormRef } from "../../api/index.ts";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { fillMessages } from "../messages.ts";
import { DocumentText } from "./DocumentText.tsx";
import { PageView } from "./PageView.tsx";
import { useFollow } from "./useFollow.ts";
import { usePages } from "./usePages.ts";
import { usePdf } from "./usePdf.ts";
import { usePreviewBytes } from "./usePreviewBytes.ts";
import { useWidth } from "./useWidth.ts";
import { Zoom, type ZoomStep } from "./Zoom.tsx";

interface PreviewProps {
  readonly formRef: FormRef;
  readonly data: JsonObject;
  readonly today: IsoDate;
  readonly enabled: boolean;
}

/** The document as it will print, following the form. */
export function Preview(props: PreviewProps) {
  const { bytes, busy, problem, retry } = usePreviewBytes(props);
  const { pdf, failed } = usePdf(bytes);
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const [zoom, setZoom] = useState<ZoomStep>(1);
  const pages = usePages(pdf);
  const count = pdf?.numPages ?? pages.length;
  useFollow(scroller, pages, count);
  const extent = pdf && pages.length > 0 ? fillMessages.pages(pdf.numPages) : "";
  const progress = extent ? fillMessages.updating : fillMessages.preparing;
  const trouble = problem?.detail ?? (failed ? fillMessages.previewProblem : undefined);
  // The bytes are there before there is anything to be seen of them.
  const isWorking = busy || (extent === "" && trouble === undefined);
  return (
    <div className="fp-preview" aria-busy={busy}>
      <div className="fp-preview__bar">
        <p className="fp-quiet">{isWorking ? progress : extent}</p>
        <Zoom zoom={zoom} onChange={setZoom} />
      </div>
      {trouble && (
        <Notice
          kind="error"
          role="alert"
          title={fillMessages.previewProblem}
          actions={<Button onClick={retry}>{sharedMessages.retry}</Button>}
        >
          {trouble}
        </Notice>
      )}
      <section
        ref={scroller}
        className="fp-preview__scroll"
        aria-label={fillMessages.documentRegion}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
      >
        <div ref={frame} className="fp-preview__frame">
          <div className="fp-preview__pages" style={{ "--fp-zoom": zoom } as CSSProperties}>
            {pages.map(({ page }, index) => (
              <PageView
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is what stands at its place
                key={index}
                number={index + 1}
                width={width * zoom}
                {...{ page, count, scroller }}
              />
            ))}
          </div>
        </div>
      </section>
      {pages.length > 0 && <DocumentText pages={pages} />}
      <p className="fp-unseen" role="status">
        {extent && fillMessages.ready(extent)}
      </p>
    </div>
  );
}
