import type { CDPSession, Page } from "puppeteer";

/** CPU time of a page's main thread, in milliseconds. */
export interface CpuTime {
  /** All of it: scripts, styles, layout, painting. */
  readonly task: number;
  readonly script: number;
}

/**
 * The main thread of a page. Its CPU time is measured, not the time that passes: other work on the machine does not
 * count.
 */
export class MainThread {
  readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.createCDPSession();
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(session);
  }

  /** What some work costs, with the frame that shows what it did. */
  async cost(work: () => Promise<unknown>): Promise<CpuTime> {
    const before = await this.#used();
    await work();
    await this.frame();
    const after = await this.#used();
    return { task: after.task - before.task, script: after.script - before.script };
  }

  /** Waits until the page has drawn what there is to draw. */
  async frame(): Promise<void> {
    await this.session.send("Runtime.evaluate", { expression: nextFrame, awaitPromise: true });
  }

  /** Memory that scripts of the page hold, in bytes. */
  async heap(): Promise<number> {
    await this.session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.session.send("Runtime.getHeapUsage");
    return usedSize;
  }

  async #used(): Promise<CpuTime> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { task: seconds("TaskDuration") * 1000, script: seconds("ScriptDuration") * 1000 };
  }
}

const nextFrame = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";
