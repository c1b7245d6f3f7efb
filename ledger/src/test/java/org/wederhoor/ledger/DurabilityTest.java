package org.wederhoor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a ledger has acknowledged is there whatever becomes of the program: it is killed at random moments while it adds. */
class DurabilityTest {
    private static final int KILLS = Integer.getInteger("wederhoor.kills", 12);
    private static final int KILLS_PER_LEDGER = 6;
    private static final int LONGEST_MILLIS = 700;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        Random random = new Random(2023);
        List<String> acknowledged = new ArrayList<>();
        String where = "";
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_LEDGER == 0) {
                where = Databases.SQLITE.create();
                acknowledged.clear();
            }
            acknowledged.addAll(addUntilKilled(where, kill, random.nextInt(LONGEST_MILLIS)));

            Ledger ledger = Ledger.open(where);
            assertThat(acknowledged)
                    .as("after kill %d", kill)
                    .allSatisfy(report -> assertThat(ledger.report(report)).isPresent());
            assertThat(ledger.firstFlaw(entry -> {})).as("after kill %d", kill).isEmpty();
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Starts a program that adds, kills it some time after its first acknowledgement, and returns all that it had acknowledged. */
    private static List<String> addUntilKilled(String where, long seed, int millis)
            throws IOException, InterruptedException {
        Path told = Files.createTempFile("acknowledged", ".txt");
        Process adding = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingUntilKilled.class.getName(),
                        where,
                        Long.toString(seed))
                .redirectOutput(told.toFile())
                .start();
        while (adding.isAlive() && Files.size(told) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        adding.destroyForcibly().waitFor();
        // A line without its end was being written when it was killed.
        String lines = Files.readString(told);
        List<String> reports =
                lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
        return reports;
    }
}
