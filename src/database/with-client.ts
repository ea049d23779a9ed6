import type pg from 'pg';

/**
 * Lends `work` a connection of its own, and closes it when the work has ended, however it ended. That alone rolls back
 * what was left open and frees every lock, so no statement for it can fail on a connection that is lost, hide what the
 * work threw, and keep the pool from ending.
 */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release(true);
  }
}
