import { readdirSync, readFileSync } from "node:fs";

/** What this process and all that it has started hold in memory, in MiB; `undefined` where the system does not tell. */
export function treeMemory(root = process.pid): number | undefined {
  const known = processes();
  if (!known.has(root)) return undefined;
  const isBelow = (pid: number): boolean => pid === root || isBelowParent(pid);
  const isBelowParent = (pid: number): boolean => {
    const parent = known.get(pid)?.parent;
    return parent !== undefined && parent > 0 && isBelow(parent);
  };
  const sum = [...known].reduce((total, [pid, { pages }]) => total + (isBelow(pid) ? pages : 0), 0);
  return (sum * PAGE) / 2 ** 20;
}

/** Bytes of a page of memory. */
const PAGE = 4096;

/** Parent and resident memory of every process, where `/proc` has them. */
function processes(): ReadonlyMap<number, { readonly parent: number; readonly pages: number }> {
  const found = new Map<number, { parent: number; pages: number }>();
  for (const pid of names().filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // Shared memory is counted once, with whom it belongs to.
      const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ").map(Number);
      found.set(Number(pid), { parent: Number(fields[1]), pages: resident - shared });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

function names(): readonly string[] {
  try {
    return readdirSync("/proc");
  } catch {
    return [];
  }
}
