package com.withampersand.codegen.runtime;

import com.withampersand.codegen.runtime.Pages.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each subscriber the items of a walk of its own. Numbers in comments are rules of Reactive Streams 1.0.4. */
record PagesPublisher<T>(Supplier<PageWalk<?, T>> walks) implements Flow.Publisher<T> {

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new Delivery<>(walks.get(), subscriber));
    }

    /** What happens to it, by any thread, is only noted, and then dealt with by one thread at a time (1.3, 3.3). */
    private static final class Delivery<T> implements Flow.Subscription {
        private final PageWalk<?, T> walk;
        private final Flow.Subscriber<? super T> subscriber;
        private final AtomicLong demand = new AtomicLong();
        private final AtomicInteger events = new AtomicInteger();
        private volatile boolean over;
        private volatile @Nullable Throwable failure;
        private volatile @Nullable CompletableFuture<Page<T>> fetched;
        private Iterator<T> items = Collections.emptyIterator();

        Delivery(PageWalk<?, T> walk, Flow.Subscriber<? super T> subscriber) {
            this.walk = walk;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                failure = new IllegalArgumentException("Rule 3.9: one can ask for 1 item or more, not " + n);
            } else {
                demand.accumulateAndGet(n, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other); // 3.17
            }
            proceed();
        }

        @Override
        public void cancel() {
            over = true;
            CompletableFuture<?> page = fetched;
            if (page != null) {
                page.cancel(true);
            }
        }

        private void proceed() {
            if (events.getAndIncrement() == 0) {
                int dealtWith = 1;
                do {
                    deliver();
                    dealtWith = events.addAndGet(-dealtWith);
                } while (dealtWith != 0);
            }
        }

        private void deliver() {
            while (!over) {
                Throwable wrong = failure;
                if (wrong != null) {
                    over = true;
                    subscriber.onError(wrong);
                } else if (items.hasNext()) {
                    if (demand.get() == 0) {
                        return;
                    }
                    demand.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
                    subscriber.onNext(items.next());
                } else if (!turnThePage()) {
                    return;
                }
            }
        }

        /** Whether there is something to do at once: the next page has come, or the last has gone. */
        private boolean turnThePage() {
            CompletableFuture<Page<T>> page = fetched;
            if (page != null) {
                if (!page.isDone()) {
                    return false;
                }
                fetched = null;
                try {
                    items = page.join().items().iterator();
                } catch (CompletionException e) {
                    failure = e.getCause();
                } catch (CancellationException e) {
                    over = true;
                }
            } else if (!walk.hasNext()) {
                over = true;
                subscriber.onComplete();
            } else if (demand.get() == 0) {
                return false;
            } else {
                fetch();
            }
            return true;
        }

        @SuppressWarnings("FutureReturnValueIgnored") // What becomes of the page is seen where it is turned.
        private void fetch() {
            try {
                CompletableFuture<Page<T>> page = walk.nextAsync();
                fetched = page;
                if (over) {
                    page.cancel(true);
                }
                page.whenComplete((got, wrong) -> proceed());
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }
}
