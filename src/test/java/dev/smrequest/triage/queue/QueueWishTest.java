package dev.smrequest.triage.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueWishTest {
    @Test
    void wish_written_is_read_again() {
        QueueWish wish = new QueueWish("backlog", Optional.of("pmm"), QueueOrder.DUE, 15);

        assertThat(QueueWish.read(wish.write())).contains(wish);
        assertThat(QueueWish.read(wish.in(QueueOrder.AGE).write()))
                .contains(new QueueWish("backlog", Optional.of("pmm"), QueueOrder.AGE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "backlog", "backlog||AGE|0", "backlog||AGE|-1", "backlog||SIZE|1", "a|b|AGE|1|2"})
    void wish_of_other_words_is_none(String value) {
        assertThat(QueueWish.read(value)).isEmpty();
    }
}
