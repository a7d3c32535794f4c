/** The long jobs that are under way, by the id the window chose, so that each can be cancelled. */
export interface Jobs {
  /** Runs `work` with a signal that `cancel` aborts. */
  run<T>(jobId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Ends a job; unknown ids are jobs that have already ended. */
  cancel(jobId: string): void;
  cancelAll(): void;
}

export function jobTable(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (jobId, work) => {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await work(controller.signal);
      } finally {
        // A later job may have taken the same id.
        if (running.get(jobId) === controller) running.delete(jobId);
      }
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
